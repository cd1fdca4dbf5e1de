export * from "./aws-break-glass-login";
export * from "./github-production-branch-unprotected";
export * from "./night-badge";
