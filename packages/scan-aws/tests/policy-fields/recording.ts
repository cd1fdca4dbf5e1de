/** Keys that the language itself asks objects for. */
const ofLanguage = (key: string): boolean => key in Object.prototype || key === "toJSON" || key === "then";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * A resource that tells of every field that is read in it, whether it is there or not, by its path: "Grants[].Permission".
 * "*" stands for keys that were listed before they were read, as those of a map are.
 */
export function recording<T extends object>(resource: T, onRead: (path: string) => void, path = ""): T {
  const target = structuredClone(resource);
  let listed = new Set<string>();
  let asked: string | undefined;
  const inner = new Map<string, object>();
  const wrapped = (key: string, value: unknown, at: string): unknown => {
    if (!isObject(value)) return value;
    const known = inner.get(key) ?? recording(value, onRead, at);
    inner.set(key, known);
    return known;
  };
  return new Proxy(target, {
    ownKeys(object) {
      const keys = Reflect.ownKeys(object);
      listed = new Set(keys.filter((key) => typeof key === "string"));
      return keys;
    },
    getOwnPropertyDescriptor(object, key) {
      asked = typeof key === "string" && listed.has(key) ? key : undefined;
      return Reflect.getOwnPropertyDescriptor(object, key);
    },
    get(object, key, receiver) {
      const value: unknown = Reflect.get(object, key, receiver);
      if (typeof key === "symbol" || ofLanguage(key)) return value;
      if (Array.isArray(object)) return /^\d+$/.test(key) ? wrapped(key, value, `${path}[]`) : value;
      const isListed = asked === key;
      asked = undefined;
      if (isListed) listed.delete(key);
      const at = `${path === "" ? "" : `${path}.`}${isListed ? "*" : key}`;
      onRead(at);
      return wrapped(key + at, value, at);
    },
  });
}
