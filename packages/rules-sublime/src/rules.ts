// Written by `pnpm sync-packs` from the rules in this folder.
export { SublimeMailboxDeactivated } from "./sublime-mailbox-deactivated";
export { SublimeMessageFlagged } from "./sublime-message-flagged";
export { SublimeMessageSourceDeletedOrDeactivated } from "./sublime-message-source-deleted-or-deactivated";
export { SublimeRulesDeletedOrDeactivated } from "./sublime-rules-deleted-or-deactivated";
