/** Memory that a compiled program and this one share. */
export interface SharedMemory {
  readonly buffer: ArrayBuffer;
}

/** What is used of WebAssembly; its types come with those of browsers, which do not fit here. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { initial: number }) => SharedMemory;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** WebAssembly; undefined where Node was started without it. */
export const webAssembly = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
