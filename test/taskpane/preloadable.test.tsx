/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { act, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "../../taskpane/shared/ui/ErrorBoundary";
import { preloadable } from "../../taskpane/shared/ui/preloadable";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  document.body.replaceChildren();
});

const Part = ({ name }: Readonly<{ name: string }>) => <p>part {name}</p>;

async function show(View: ReturnType<typeof preloadable<{ name: string }>>): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement("div"));
  await act(async () => {
    await Promise.resolve();
    createRoot(place).render(
      <ErrorBoundary>
        <Suspense fallback="waiting">
          <View name="A" />
        </Suspense>
      </ErrorBoundary>,
    );
  });
  return place;
}

test("a preloaded component renders without suspending", async () => {
  const View = preloadable(() => Promise.resolve(Part));
  await View.load();
  const place = document.body.appendChild(document.createElement("div"));
  let waited = false;
  const Waiting = () => {
    waited = true;
    return null;
  };
  await act(async () => {
    await Promise.resolve();
    createRoot(place).render(
      <Suspense fallback={<Waiting />}>
        <View name="A" />
      </Suspense>,
    );
  });
  expect({ text: place.textContent, waited }).toEqual({ text: "part A", waited: false });
});

test("a component is loaded once, however often it is shown", async () => {
  const load = jest.fn(() => Promise.resolve(Part));
  const View = preloadable(load);
  void View.load();
  await show(View);
  await show(View);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a failed load is shown, not repeated in a loop, and succeeds on the next attempt", async () => {
  const consoleError = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const load = jest.fn(() => Promise.resolve(Part)).mockRejectedValueOnce(new Error("no network"));
  const View = preloadable<{ name: string }>(load);
  const place = await show(View);
  expect(place.textContent).toContain("no network");
  await act(() => jest.advanceTimersByTimeAsync(10_000));
  expect(load).toHaveBeenCalledTimes(1);
  await act(async () => {
    place.querySelector("button")?.click();
    await Promise.resolve();
  });
  expect(place.textContent).toBe("part A");
  expect(load).toHaveBeenCalledTimes(2);
  consoleError.mockRestore();
});
