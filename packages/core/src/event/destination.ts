/** A place where alerts can be sent. */
export interface Destination {
  /** Its id, which alerts name. */
  id: string;
  /** Its name, which rules may use as well. */
  displayName: string;
}
