export { allInputs } from "./all-inputs";
export { fileInput, type FileInputOptions } from "./file-input";
export { httpInput, type HttpInputOptions, type ListenAddress, listenAddress } from "./http";
export type { Feed, Input, InputContext } from "./input";
export { Waker } from "./waker";
