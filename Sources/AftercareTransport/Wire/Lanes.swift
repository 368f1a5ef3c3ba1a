import AftercareCore
import Foundation
import Synchronization

/// Carries orders out, at most `width` at a time, the others wait in order.
///
/// Each lane is a thread with one easy handle and its one kept connection. Not one thread with a multi handle:
/// libcurl (7.88, `smtp_done`) blocks its thread from a mail's final dot to the answer, so that all mails
/// would queue behind the slowest answer. Lanes start when they are needed; one that had nothing to do for
/// ``keptFor`` says goodbye to its server and ends.
final class Lanes: Sendable {
  /// How long a connection is kept without use: shorter than servers do, so that it is rarely found dead.
  static let keptFor = Span.seconds(30)

  private struct State {
    var line: [Submission] = []
    var idle: [Lane] = []
    var count = 0
    var isClosed = false
    var onceEmpty: [CheckedContinuation<Void, Never>] = []
  }

  private let width: Int
  private let keptFor: Span
  private let state = Mutex(State())

  init(width: Int, keptFor: Span = Lanes.keptFor) {
    self.width = width
    self.keptFor = keptFor
  }

  /// Waits for a lane, carries `order` out and returns what happened.
  ///
  /// Cancelling the task takes an order that still waits out of the line; one on the wire goes on to its end.
  func carry(_ order: Order) async -> Fate {
    let withdrawal = Withdrawal()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { submit(Submission(order: order, withdrawal: withdrawal, continuation: $0)) }
    } onCancel: {
      withdraw(withdrawal)
    }
  }

  /// The same; when a kept connection was found closed, as `wasClosed` tells, `order` is carried out once more over a
  /// new one.
  func carry(_ order: Order, repeatingIf wasClosed: (Exchange) -> Bool) async -> Fate {
    let fate = await carry(order)
    guard case .carriedOut(let exchange) = fate, wasClosed(exchange) else { return fate }
    var again = order
    again.needsNewConnection = true
    return await carry(again)
  }

  /// Takes no more orders, carries out those it has, says goodbye on every connection, and returns.
  func close() async {
    await withCheckedContinuation { continuation in
      state.withLock { $0.onceEmpty.append(continuation) }
      abandon()
      resumeIfEmpty()
    }
  }

  /// The same without waiting, for an owner that goes away.
  func abandon() {
    let idle: [Lane] = state.withLock { state in
      state.isClosed = true
      defer { state.idle = [] }
      return state.idle
    }
    for lane in idle { lane.hand(nil) }
  }

  private enum Step { case refuse, wait, hand(Lane), start }

  private func submit(_ submission: Submission) {
    let step: Step = state.withLock {
      // The cancel may have come before the order did; it is remembered in the withdrawal.
      if $0.isClosed || submission.withdrawal.isDemanded { return .refuse }
      if let lane = $0.idle.popLast() { return .hand(lane) }
      if $0.count < width {
        $0.count += 1
        return .start
      }
      $0.line.append(submission)
      return .wait
    }
    switch step {
    case .refuse: submission.continuation.resume(returning: .neverStarted)
    case .wait: break
    case .hand(let lane): lane.hand(submission)
    case .start: start(with: submission)
    }
  }

  private func withdraw(_ withdrawal: Withdrawal) {
    withdrawal.demand()
    let submission: Submission? = state.withLock {
      guard let place = $0.line.firstIndex(where: { $0.withdrawal === withdrawal }) else { return nil }
      return $0.line.remove(at: place)
    }
    submission?.continuation.resume(returning: .neverStarted)
  }

  private func start(with first: Submission) {
    let lane = Lane(keptFor: keptFor)
    let thread = Thread { [self] in
      var submission: Submission? = first
      while let current = submission {
        lane.work(current, next: { next(for: lane) }, retires: { retires(lane) })
        submission = leave()
      }
      resumeIfEmpty()
    }
    thread.name = "gateway"
    thread.stackSize = 512 * 1024
    thread.start()
  }

  /// What `lane`, which has just ended an order, does next.
  private func next(for lane: Lane) -> Lane.Next {
    state.withLock {
      if !$0.line.isEmpty { return .carry($0.line.removeFirst()) }
      if $0.isClosed { return .end }
      $0.idle.append(lane)
      return .wait
    }
  }

  /// Whether `lane`, which waited long enough, may end; false when an order is being handed to it right now.
  private func retires(_ lane: Lane) -> Bool {
    state.withLock {
      guard let place = $0.idle.firstIndex(where: { $0 === lane }) else { return false }
      $0.idle.remove(at: place)
      return true
    }
  }

  /// Gives up a lane's place; an order that came while the lane said goodbye is returned instead, the place kept.
  private func leave() -> Submission? {
    state.withLock { state in
      if !state.line.isEmpty { return state.line.removeFirst() }
      state.count -= 1
      return nil
    }
  }

  private func resumeIfEmpty() {
    let waiting: [CheckedContinuation<Void, Never>] = state.withLock { state in
      guard state.isClosed, state.count == 0 else { return [] }
      defer { state.onceEmpty = [] }
      return state.onceEmpty
    }
    for continuation in waiting { continuation.resume() }
  }
}

/// An order with the task that waits for its fate.
struct Submission: Sendable {
  let order: Order
  let withdrawal: Withdrawal
  let continuation: CheckedContinuation<Fate, Never>
}

/// Remembers that an order is no longer wanted, also when that is known before the order arrives.
final class Withdrawal: Sendable {
  private let flag = Atomic(false)
  var isDemanded: Bool { flag.load(ordering: .acquiring) }
  func demand() { flag.store(true, ordering: .releasing) }
}
