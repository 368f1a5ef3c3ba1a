import AftercareCore
import HTTPTypes
import Hummingbird
import NIOCore

/// Takes requests off the wire, within bounds, and puts answers on it.
struct WebhookResponder: HTTPResponder {
  let webhooks: Webhooks
  /// How long a request's body may take: longer than any gateway needs, shorter than it pays to hold a connection open.
  let bodyTimeout: Duration

  func respond(to request: Request, context: WebRequestContext) async throws -> Response {
    let target = request.uri.string
    let source = context.source(request.headers)
    let place: Webhooks.Place
    switch webhooks.place(of: target, method: request.method, from: source) {
    case .failure(let refusal): return refused(refusal.answer, context)
    case .success(let found): place = found
    }
    let body: [UInt8]
    do {
      body = try await read(request)
    } catch is NIOTooManyBytesError {
      return refused(WebAnswer(.contentTooLarge), context)
    } catch {
      return refused(WebAnswer(.requestTimeout), context)
    }
    let headers = Dictionary(request.headers.map { ($0.name.canonicalName, $0.value) }) { first, _ in first }
    let answer = await webhooks.answer(
      place, method: request.method, target: target, headers: headers, body: body, from: source)
    return Self.response(answer)
  }

  private func read(_ request: Request) async throws -> [UInt8] {
    if let name = HTTPField.Name("Content-Length"), let text = request.headers[name], let length = Int(text),
      length > Webhooks.bodyLimit
    {
      throw NIOTooManyBytesError(maxBytes: Webhooks.bodyLimit)
    }
    return try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask { Array(buffer: try await request.body.collect(upTo: Webhooks.bodyLimit)) }
      group.addTask {
        try await Task.sleep(for: bodyTimeout)
        throw CancellationError()
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }

  /// What was not read to its end may go on coming: the answer is given time to arrive, then the connection is closed.
  private func refused(_ answer: WebAnswer, _ context: WebRequestContext) -> Response {
    let channel = context.channel
    channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    var response = Self.response(answer)
    response.headers[.connection] = "close"
    return response
  }

  private static func response(_ answer: WebAnswer) -> Response {
    var headers = HTTPFields()
    if let type = answer.type { headers[.contentType] = type }
    if let seconds = answer.retryAfter { headers[.retryAfter] = String(seconds) }
    headers[.cacheControl] = "no-store"
    headers[.xContentTypeOptions] = "nosniff"
    if let policy = HTTPField.Name("Content-Security-Policy"), let referrer = HTTPField.Name("Referrer-Policy") {
      headers[policy] = "default-src 'none'; form-action 'self'; frame-ancestors 'none'"
      headers[referrer] = "no-referrer"
    }
    return Response(
      status: answer.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: answer.body)))
  }
}
