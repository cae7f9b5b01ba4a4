import { readClients } from "../../src/plan/readClients";

const block = (...rows: unknown[][]): unknown[][] => [["Client", "Lead", "Small"], ...rows];

test("each column is a profile under its header, with labels in any order and case", () => {
  const { profiles, problems } = readClients(block(["wage", 30, 20], ["Incumbent cost a year", 9000, 4000]));
  expect(problems).toEqual([]);
  expect(profiles.map(({ name, client }) => [name, client.wage, client.incumbent])).toEqual([
    ["Lead", 30, 9000],
    ["Small", 20, 4000],
  ]);
});

test("a column without values is not a profile, and a column without a name gets a number", () => {
  const cells = [
    ["Client", "Lead", "", ""],
    ["Wage", 30, "", 25],
  ];
  expect(readClients(cells).profiles.map(({ name }) => name)).toEqual(["Lead", "Client 3"]);
});

test("an issue names profile, row and label, and the other profiles are read", () => {
  const { profiles, problems } = readClients(block(["Wage", 30, "thirty"], ["Horizon years", 5, 2.5]));
  expect(profiles.map(({ name }) => name)).toEqual(["Lead"]);
  expect(problems).toEqual([
    expect.objectContaining({ argument: "clients", row: 2, profile: "Small", column: "Wage" }),
    expect.objectContaining({ argument: "clients", row: 3, profile: "Small", column: "Horizon years" }),
  ]);
});

test("without a block there are no profiles", () => {
  expect(readClients([])).toEqual({ profiles: [], problems: [] });
});
