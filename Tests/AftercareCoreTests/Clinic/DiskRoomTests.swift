import AftercareCore
import Testing

@Suite struct DiskRoomTests {
  @Test(arguments: [
    (Int64(1000), DiskRoom.Level.enough), (101, .enough), (100, .low), (21, .low), (20, .scarce), (0, .scarce),
  ])
  func `a tenth is little, a fiftieth is nothing`(available: Int64, level: DiskRoom.Level) {
    #expect(DiskRoom(total: 1000, available: available).level == level)
  }

  @Test func `its figures are readable`() {
    #expect(DiskRoom(total: 2_000_000_000, available: 38_000_000).figures == "1.9 % free (38 MB)")
    #expect(DiskRoom(total: 0, available: 0).figures == "0.0 % free (0 MB)")
  }
}
