import type { Alert } from "@pypanther/engine";

/** A field of an alert that is not what it was, both values as text. */
export interface PageField {
  readonly field: string;
  readonly base: string;
  readonly head: string;
}

/** What an alert is on the page: one of a run, or what became of it between two versions. */
export type PageKind = "alert" | "new" | "gone" | "changed" | "same";

/** An alert as the page shows it. */
export interface PageItem {
  readonly kind: PageKind;
  readonly alert: Alert;
  /** What has changed; empty but for those that changed. */
  readonly fields: readonly PageField[];
}

/** A rule with its alerts. */
export interface PageRule {
  readonly id: string;
  readonly name: string;
  /** What there is to say of the rule itself, each in a sentence. */
  readonly remarks: readonly string[];
  readonly items: readonly PageItem[];
}

/** What a page of alerts is made of. */
export interface AlertPageInput {
  readonly heading: string;
  /** Lines below the heading. */
  readonly lead: readonly string[];
  /** Whether it shows two versions; else it shows one run. */
  readonly isComparison: boolean;
  readonly rules: readonly PageRule[];
}
