// Written by `pnpm sync-packs` from the rules in this folder.
export * as SublimeMailboxDeactivated from "./sublime-mailbox-deactivated.tests";
export * as SublimeMessageFlagged from "./sublime-message-flagged.tests";
export * as SublimeMessageSourceDeletedOrDeactivated from "./sublime-message-source-deleted-or-deactivated.tests";
export * as SublimeRulesDeletedOrDeactivated from "./sublime-rules-deleted-or-deactivated.tests";
