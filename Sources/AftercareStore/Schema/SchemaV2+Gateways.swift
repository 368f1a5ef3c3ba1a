extension SchemaV2 {
  /// Why a gateway takes nothing, and what staff were told of it: `told` is JSON of the notice, NULL when they know of no
  /// present trouble; `told_at` stays.
  static let gateways = """
    ALTER TABLE gateway ADD COLUMN stop TEXT CHECK (stop IN
      ('logInRefused','senderRefused','noCredit','limitReached','wrongAddress','serverRefuses'));
    ALTER TABLE gateway ADD COLUMN told TEXT;
    ALTER TABLE gateway ADD COLUMN told_at INTEGER;
    CREATE INDEX message_gateway_notice ON message(created_at) WHERE purpose = 'gatewayNotice';
    """
}
