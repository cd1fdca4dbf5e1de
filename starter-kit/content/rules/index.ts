export * from "./aws-break-glass-login";
export * from "./aws-money-moving-key-created";
export * from "./night-badge";
