// Written by `pnpm sync-packs` from the rules in this folder.
export { AzureStorageBlobUploadWithCPKEncryptionError } from "./correlation-rules/azure-storage-blob-upload-with-cpk-encryption-error";
