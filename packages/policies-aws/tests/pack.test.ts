import { describePolicyPack } from "@pypanther/core/testing";

describePolicyPack(__dirname);
