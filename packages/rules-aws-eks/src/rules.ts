// Written by `pnpm sync-packs` from the rules in this folder.
export { AmazonEKSAnonymousAPIAccess } from "./amazon-eks-anonymous-api-access";
export { AmazonEKSAuditMultiple403 } from "./amazon-eks-audit-multiple-403";
export { AmazonEKSAuditSystemNamespaceFromPublicIP } from "./amazon-eks-audit-system-namespace-from-public-ip";
