/** Excel fails while inputs of several blocks are saved: either all of them are written or none. */
import { saveInputs } from "../../src/workbook/edit/saveInputs";
import { change } from "../support/faultInjection";
import { faultBook, faultTable, modelOf } from "../support/faultBook";

jest.setTimeout(300_000);

const { inject, untried } = faultTable("saveInputs");
const book = faultBook();

test("saveInputs", async () => {
  await inject(
    book.preview,
    change("saveInputs", () =>
      saveInputs(modelOf(book), {
        drivers: [{ row: 1, cells: { First: 9 } }, { cells: { Driver: "Cranes", First: 1, Rate: 2, Slope: 1 } }],
        segments: [{ row: 1, cells: { Clients: 2 } }],
        terms: [{ label: "Transfer", value: 0.25 }],
      }),
    ),
  );
  expect(untried()).toEqual([]);
});
