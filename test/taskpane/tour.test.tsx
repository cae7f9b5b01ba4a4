/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

jest.setTimeout(30_000);

let pane: Pane;
afterEach(() => pane.close());

const tour = (): Element | null => pane.page.querySelector('section[aria-label="Tour"]');
const tab = (): string | undefined => pane.page.querySelector('[role="tab"][aria-selected="true"]')?.textContent;

test("the tour is offered on the first visit once a model is shown, visits five views and is not offered again", async () => {
  pane = await openPane({ visitor: "new" });
  await pane.answer(0, null);
  expect(tour()).toBeNull();
  await pane.change();
  await pane.answer(1, sampleModel);
  expect(tour()?.textContent).toContain("Take a quick tour");
  await pane.press("Start");
  const seen: (readonly [string | undefined, number, string | undefined])[] = [];
  for (let stop = 1; stop <= 5; stop += 1) {
    const outlined = pane.shown(
      `[data-tour-step] [data-tour="${pane.page.querySelector("[data-tour-step]")?.getAttribute("data-tour-step") ?? ""}"]`,
    );
    seen.push([tab(), outlined.length, tour()?.querySelector("h2")?.textContent]);
    expect(tour()?.textContent).toContain(`${stop} of 5`);
    await pane.press(stop < 5 ? "Next" : "Done");
  }
  expect(seen).toEqual([
    ["Summary", 1, "Summary"],
    ["Inputs", 1, "Inputs"],
    ["Cash flow", 1, "Cash flow"],
    ["Risk", 1, "Risk"],
    ["Scenarios", 1, "Scenarios"],
  ]);
  expect(tour()).toBeNull();
  expect(tab()).toBe("Summary");
  expect(pane.page.querySelector("[data-tour-step]")).toBeNull();
  pane.close();
  pane = await openPane({ visitor: "as left" });
  await pane.answer(0, sampleModel);
  expect(tour()).toBeNull();
});

test("the tour can be declined, ended with Escape and restarted from the help", async () => {
  pane = await openPane({ visitor: "new" });
  await pane.answer(0, sampleModel);
  await pane.press("Skip");
  expect(tour()).toBeNull();
  await pane.press("Help");
  const [again] = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  expect(again?.textContent).toBe("Take a quick tour");
  await pane.during(() => again?.click());
  expect(tour()?.textContent).toContain("1 of 5");
  await pane.press("Next");
  await pane.press("Back");
  expect(tab()).toBe("Summary");
  await pane.during(
    () => void pane.button("Next").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
  );
  expect(tour()).toBeNull();
});

test("the help links to pages of the site that serves the pane", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.press("Help");
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[role="menuitem"]')];
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "docs/index.html",
    "docs/functions.html",
    "docs/support.html",
  ]);
  for (const link of links) expect(link.rel).toBe("noopener");
});

test("in French the help links to the French pages", async () => {
  pane = await openPane({ locale: "fr-FR" });
  await pane.answer(0, sampleModel);
  await pane.press("Aide");
  const links = [...document.querySelectorAll('a[role="menuitem"]')].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["docs/fr/index.html", "docs/fr/functions.html", "docs/fr/support.html"]);
});
