import { asDetectionClass, type DetectionClass } from "../detection";
import { Listing } from "./listing";

/** The listings behind the elements of lists that are not loaded, by the getters of these elements. */
const deferred = new WeakMap<() => unknown, Listing>();

/** An element that is loaded by whoever reads it, and that can be replaced like any other. */
function deferredElement(list: unknown[], index: number, listing: Listing): PropertyDescriptor {
  const get = (): DetectionClass => listing.detection;
  deferred.set(get, listing);
  const set = (value: unknown): void => {
    Object.defineProperty(list, index, { value, writable: true, enumerable: true, configurable: true });
  };
  return { get, set, enumerable: true, configurable: true };
}

/** A list of classes. One that is not loaded yet is when someone reads that element. */
export function detectionList<C extends DetectionClass>(listings: readonly Listing<C>[]): C[] {
  const list: C[] = [];
  for (const [index, listing] of listings.entries()) {
    if (listing.loaded) list.push(listing.loaded);
    else Object.defineProperty(list, index, deferredElement(list, index, listing));
  }
  return list;
}

/**
 * An element of a list: the listing of a class that is not loaded, or else the element itself. Reads nothing that would
 * load a class.
 */
export function elementOf(list: readonly unknown[], index: number): unknown {
  const getter = Object.getOwnPropertyDescriptor(list, index)?.get;
  return (getter && deferred.get(getter)) ?? list[index];
}

/** What is known of the detections of a list, such as `registeredRules` gives, without loading their code. */
export function listingsOf<C extends DetectionClass>(list: readonly C[]): Listing<C>[] {
  return Array.from({ length: list.length }, (_, index) => {
    const element = elementOf(list, index);
    return (element instanceof Listing ? element : Listing.of(asDetectionClass(element))) as Listing<C>;
  });
}
