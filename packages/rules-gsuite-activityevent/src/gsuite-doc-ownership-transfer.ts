import { contains, LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle, gsuiteDomainOf, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** A document was handed to an owner of another domain, and with it the say over who may read it. */
export class GSuiteDocOwnershipTransfer extends Rule<GSuiteActivityEvent> {
  id = "GSuite.DocOwnershipTransfer-prototype";
  displayName = "GSuite Document External Ownership Transfer";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Collection:Data from Information Repositories"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1213"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "Somebody outside the domain became owner of a document that is visible beyond the company.";
  defaultRunbook =
    "1. Ask the former owner what the handover is for. " +
    "2. Read what the document contains. " +
    "3. Have it handed back or copied, and stop sharing with the new owner if it was not agreed on.";
  defaultReference =
    "https://support.google.com/drive/answer/2494892?hl=en&co=GENIE.Platform%3DDesktop&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = {
    name: "change_owner",
    "parameters.visibility": () => not(this.internalVisibilities),
    "parameters.owner": contains("@"),
    "parameters.new_owner": contains("@"),
  };

  /** The visibilities in which a document stays within the company. */
  internalVisibilities: string[] = ["shared_internally", "people_within_domain_with_link", "private"];

  rule(event: PantherEvent<GSuiteActivityEvent>) {
    return (
      gsuiteDomainOf(event.string("parameters", "owner")) !== gsuiteDomainOf(event.string("parameters", "new_owner"))
    );
  }

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const owner = titleValue(gsuiteParameterText(event, "owner", ""), "an unknown user");
    const newOwner = titleValue(gsuiteParameterText(event, "new_owner", ""), "an unknown user");
    return `${gsuiteActorTitle(event)} handed a document of ${owner} over to ${newOwner}`;
  }
}
