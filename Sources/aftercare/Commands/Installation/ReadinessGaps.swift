import AftercareCore

/// What an installation lacks for check-ins to go out.
enum ReadinessGaps {
  /// A sentence for each gap; `staff` are those on duty. A lead of the configuration counts before the service has put
  /// her on record.
  static func of(_ configuration: ClinicConfiguration, staff: [TherapistRow]) -> [String] {
    var gaps: [String] = []
    let hasEmail = configuration.email != nil
    let hasSMS = configuration.sms != nil
    if !hasEmail && !hasSMS { gaps.append("no gateway is configured: add the section email or sms") }
    let recorded = staff.contains {
      $0.role == .lead && (!hasEmail || $0.email != nil) && (!hasSMS || $0.phone != nil)
    }
    let configured = configuration.lead.map { (!hasEmail || $0.email != nil) && (!hasSMS || $0.phone != nil) } ?? false
    if !recorded && !configured {
      gaps.append(
        "no lead can be reached by every gateway: give followUp.lead in the configuration her email and phone")
    }
    return gaps
  }
}
