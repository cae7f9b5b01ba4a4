/** Every message of the product is on the page of messages, with what to do. */
import messages from "../../docs/reference/messages.json";
import { issuesEn } from "../../src/i18n/en/issues";
import { failuresEn } from "../../src/i18n/en/pane/failures";
import { reasonsTextsEn } from "../../src/i18n/en/sheets/reasons";
import { builtPages, textOf } from "./builtPages";

const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

test("each issue has a cause and a remedy", () =>
  expect(sorted(Object.values(messages.issues).flatMap((group) => Object.keys(group)))).toEqual(
    sorted(Object.keys(issuesEn.kinds)),
  ));

test("each text of a sheet's reasons has a remedy, or is listed as a label", () =>
  expect(sorted([...Object.keys(messages.reasons), ...messages.labels])).toEqual(sorted(Object.keys(reasonsTextsEn))));

test("the page shows all of them", async () => {
  const page = (await builtPages()).find(({ name }) => name === "reference/messages.html")?.document;
  const entries = [...(page?.querySelectorAll(".messages dt") ?? [])];
  const count = (texts: object): number => Object.keys(texts).length;
  expect(entries.length).toBe(count(issuesEn.kinds) + count(failuresEn.kinds) + count(messages.reasons));
  expect(entries.filter((entry) => textOf(entry) === "" || textOf(entry.nextElementSibling ?? entry) === "")).toEqual(
    [],
  );
  expect(page?.getElementById("notAllowed")?.textContent).toBe("found is not allowed");
}, 300_000);
