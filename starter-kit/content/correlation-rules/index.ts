export * from "./stolen-session-to-payout";
