/** A badge event of the office door, for tests to change a field of. */
export const doorEvent = {
  p_log_type: "Custom.NorthwindDoor",
  door: "server-room",
  badge: "B-2291",
  holder: "mira.castell",
  granted: true,
  time: "2026-06-09T23:41:12Z",
};
