export { httpInput, type HttpInputOptions } from "./http-input";
export { type ListenAddress, listenAddress } from "./listen-address";
