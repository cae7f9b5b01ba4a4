/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { type Dark, useDark } from "../../taskpane/shared/theme/useDark";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let dark: Dark;
let systemChanges: (matches: boolean) => void;

function Probe(): null {
  dark = useDark();
  return null;
}

function open(system: boolean): void {
  window.matchMedia = (() => ({
    matches: system,
    addEventListener: (_: string, listen: (event: { matches: boolean }) => void) => {
      systemChanges = (matches) => listen({ matches });
    },
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  root = createRoot(document.createElement("div"));
  act(() => root.render(<Probe />));
}

afterEach(() => {
  act(() => root.unmount());
  localStorage.clear();
  Object.assign(globalThis, { Office: undefined });
  window.history.replaceState(null, "", "/");
});

const reopen = (system: boolean): void => {
  act(() => root.unmount());
  open(system);
};
const hear = (data: unknown, origin = window.location.origin): void =>
  act(() => void window.dispatchEvent(new MessageEvent("message", { data, origin })));

test("the pane follows the system's theme until the switch is used", () => {
  open(false);
  expect(dark.dark).toBe(false);
  act(() => systemChanges(true));
  expect(dark.dark).toBe(true);
  act(() => dark.toggle());
  act(() => systemChanges(true));
  expect(dark.dark).toBe(false);
});

test("the theme switch is remembered, but the address takes precedence", () => {
  open(false);
  act(() => dark.toggle());
  reopen(false);
  expect(dark.dark).toBe(true);
  window.history.replaceState(null, "", "/?theme=light");
  reopen(true);
  expect(dark.dark).toBe(false);
});

test("the theme switch works without storage", () => {
  const blocked = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  open(false);
  act(() => dark.toggle());
  expect(dark.dark).toBe(true);
  blocked.mockRestore();
});

test.each([
  ["#262626", true],
  ["#FFFFFF", false],
])("Office's background %s is used where Office reports it", (bodyBackgroundColor, expected) => {
  Object.assign(globalThis, { Office: { context: { officeTheme: { bodyBackgroundColor } } } });
  open(!expected);
  expect(dark.dark).toBe(expected);
});

test("theme messages of the embedding page are accepted only from the same origin", () => {
  open(false);
  hear({ type: "rollout-theme", theme: "dark" }, "https://elsewhere.example");
  expect(dark.dark).toBe(false);
  hear({ type: "rollout-theme", theme: "dark" });
  expect(dark.dark).toBe(true);
  hear(null);
  hear({ type: "rollout-theme", theme: "unheard of" });
  expect(dark.dark).toBe(true);
});
