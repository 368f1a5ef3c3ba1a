import CGMime

/// One reference to a GObject, given back exactly once, at the end of the scope that holds it.
///
/// What GMime's `get` functions return is only lent: it lives as long as the object it was asked of.
struct Owned<Object>: ~Copyable {
  /// The object, valid as long as this value.
  let pointer: UnsafeMutablePointer<Object>

  /// Takes over the reference that a `new` or `construct` function returned; nil for its NULL.
  init?(_ pointer: UnsafeMutablePointer<Object>?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  deinit { g_object_unref(pointer) }
}
