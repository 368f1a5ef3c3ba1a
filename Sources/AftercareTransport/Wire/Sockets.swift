import CCurl
import Glibc
import Synchronization

/// The sockets one handle has open, so that a peer that hangs cannot hold up its closing.
///
/// libcurl waits up to two minutes for the answer to QUIT when it closes an SMTP connection.
final class Sockets: Sendable {
  private let open = Mutex<Set<Int32>>([])

  /// Ends all traffic on them; libcurl then finds them dead and closes them.
  func shutDown() {
    open.withLock { for socket in $0 { _ = shutdown(socket, Int32(SHUT_RDWR)) } }
  }

  /// Makes `handle` open and close its sockets here. Their descriptors are not inherited by child processes.
  func watch(_ handle: UnsafeMutableRawPointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    ccurl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, context)
    ccurl_set_pointer(handle, CURLOPT_CLOSESOCKETDATA, context)
    ccurl_set_open_socket_callback(handle) { context, _, address in
      guard let context, let address = address?.pointee else { return -1 }
      return Unmanaged<Sockets>.fromOpaque(context).takeUnretainedValue().add(
        socket(address.family, address.socktype | Int32(SOCK_CLOEXEC.rawValue), address.protocol))
    }
    ccurl_set_close_socket_callback(handle) { context, descriptor in
      guard let context else { return -1 }
      return Unmanaged<Sockets>.fromOpaque(context).takeUnretainedValue().close(descriptor)
    }
  }

  private func add(_ descriptor: Int32) -> Int32 {
    if descriptor >= 0 { open.withLock { _ = $0.insert(descriptor) } }
    return descriptor
  }

  // Closed under the lock: afterwards the number may belong to somebody else.
  private func close(_ descriptor: Int32) -> Int32 {
    open.withLock {
      $0.remove(descriptor)
      return Glibc.close(descriptor)
    }
  }
}
