/** The pane used without a mouse and in the user's own colors, and its opening time. */
import { barriers } from "./axe";
import { cutOff } from "./cutOff";
import { artifact, openPreview, startPreview, stopPreview } from "./openPreview";
import { narrowPane } from "./narrowPane";
import { openView } from "./openView";
import { still } from "./still";

jest.setTimeout(240_000);
beforeAll(startPreview);
afterAll(stopPreview);

test("a number typed into a field replaces its value, however the field gets the focus", async () => {
  const { page, pane, faults } = await openPreview();
  await openView(pane, "Inputs");
  const [cost, transfer] = [pane.getByLabel("Non-recurring cost (NRE)"), pane.getByLabel("Experience transfer rate")];
  const ways = {
    async tab() {
      await transfer.focus();
      await page.keyboard.press("Shift+Tab");
    },
    click: () => cost.click({ clickCount: 3 }),
    select: () => cost.selectText(),
  };
  for (const enter of Object.values(ways)) {
    expect(await cost.inputValue()).toMatch(/^\d{3},000$/);
    await enter();
    await page.keyboard.type("123000");
    expect(await cost.inputValue()).toBe("123000");
    await pane.getByLabel("Time horizon").focus();
  }
  await cost.fill("99000");
  expect(await cost.inputValue()).toBe("99000");
  expect(faults).toEqual([]);
  await page.close();
});

test("a rate is changed, saved and undone by keyboard alone, and the focused element is always visible", async () => {
  const { page, pane, faults } = await openPreview();
  const focused = (): Promise<Readonly<{ name: string; seen: boolean }>> =>
    pane.evaluate(async () => {
      const element = document.activeElement as HTMLElement;
      const name =
        element.getAttribute("aria-label") ??
        document.querySelector(`label[for="${element.id}"]`)?.textContent ??
        element.textContent;
      const looks = (): string =>
        [element, element.parentElement ?? element]
          .flatMap((one) => [getComputedStyle(one), getComputedStyle(one, "::after")])
          .map((one) => [one.outline, one.boxShadow, one.borderBottom, one.transform, one.color, one.opacity].join())
          .join();
      const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const settled = async (): Promise<void> => {
        for (let times = 0; times < 2; times += 1) await drawn();
        const finite = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
        await Promise.allSettled(finite.map(({ finished }) => finished));
      };
      await settled();
      const withFocus = looks();
      element.blur();
      await settled();
      const without = looks();
      element.focus();
      return { name, seen: withFocus !== without };
    });
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press("Tab");
      const at = await focused();
      expect(at).toEqual({ ...at, seen: true });
      if (name.test(at.name)) return;
    }
    throw new Error(`no way to ${String(name)}`);
  };
  await pane.getByRole("tab", { name: "Summary" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Cost drivers" }).waitFor();
  await tabTo(/^Edit Travel/);
  await page.keyboard.press("Enter");
  await tabTo(/^Cost per unit/);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("950");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await pane.getByText("12 trips × 951").waitFor();
  await tabTo(/^Undo/);
  await page.keyboard.press("Enter");
  await pane.getByText("12 trips × 900").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("everything stays visible in the user's own colors, and nothing moves if reduced motion is requested", async () => {
  const { page, pane } = await openPreview();
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await narrowPane(page, 1900);
  for (const view of ["Summary", "Inputs", "Cash flow", "Risk"]) {
    await openView(pane, view);
    await still(pane);
    await page.locator("iframe.pane").screenshot({ path: artifact(`forced-${view.toLowerCase()}.png`) });
    expect({ view, cutOff: await cutOff(pane), barriers: await barriers(pane) }).toEqual({
      view,
      cutOff: [],
      barriers: [],
    });
    const moving = await pane.evaluate(
      () => document.getAnimations().filter((one) => one.playState === "running").length,
    );
    expect(moving).toBe(0);
  }
  await page.close();
});
