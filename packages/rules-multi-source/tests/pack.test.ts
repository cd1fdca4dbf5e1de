import { describePack } from "@pypanther/core/testing";

describePack(__dirname);
