import { ISSUE_CATALOGS } from "../../../src/i18n/catalogs";
import type { IssueFormatter } from "../../../src/plan/wording/issues/issueFormatter";
import { loadedOnce } from "../../../src/i18n/loadedOnce";

/** The messages for issues are loaded when the first issue is shown or likely. */
export const issueFormatterFor = loadedOnce(async (code): Promise<IssueFormatter> => {
  const [{ issueFormatter }, catalogue] = await Promise.all([
    import("../../../src/plan/wording/issues/issueFormatter"),
    ISSUE_CATALOGS[code](),
  ]);
  return issueFormatter(code, catalogue);
});
