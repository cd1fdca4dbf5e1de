/** A place where alerts can be sent. */
export interface Destination {
  id: string;
  displayName: string;
}
