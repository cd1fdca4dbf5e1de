export {
  addManagedLogTypes,
  declareLogType,
  isKnownLogType,
  isUsableLogType,
  type KnownLogType,
  knownLogTypes,
  LogType,
  logTypeConstant,
} from "./log-type";
