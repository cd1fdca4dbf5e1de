export {
  addManagedLogTypes,
  declareLogType,
  isUsableLogType,
  type KnownLogType,
  knownLogTypes,
  LogType,
  logTypeConstant,
} from "./log-type";
