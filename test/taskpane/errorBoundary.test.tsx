/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "../../taskpane/shared/ui/ErrorBoundary";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test("after an error in the pane the message makes no claim about the workbook, and the pane can be restarted", async () => {
  const consoleError = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let failing = true;
  const View = (): ReactElement => {
    if (failing) throw new Error("destroy is not a function");
    return <p>the view</p>;
  };
  const page = document.body.appendChild(document.createElement("div"));
  await act(async () => {
    await Promise.resolve();
    createRoot(page).render(
      <ErrorBoundary>
        <View />
      </ErrorBoundary>,
    );
  });
  expect(page.textContent).toContain("destroy is not a function");
  expect(page.textContent).toContain("Your last change may already be in the workbook");
  expect(page.textContent).not.toContain("Nothing");
  failing = false;
  await act(() => Promise.resolve(page.querySelector("button")?.click()));
  expect(page.textContent).toBe("the view");
  consoleError.mockRestore();
});
