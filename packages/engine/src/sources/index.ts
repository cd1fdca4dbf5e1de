export { countedSource } from "./counted-source";
export { fileSource } from "./file-source";
export { type FollowOptions, followSources } from "./follow-sources";
export { isGzip } from "./is-gzip";
export { isSkippableFrame, isZstd, isZstdFrame } from "./is-zstd";
export { openSources, type SourceContext } from "./open-sources";
export { readAhead } from "./read-ahead";
export { smallContentOf } from "./small-content";
export { type GrowingSource, isGrowing, keyOf, type ReadTo, type Source } from "./source";
