export * from "./aws-bucket-has-owner";
