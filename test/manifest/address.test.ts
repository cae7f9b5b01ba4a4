import { baseAddress } from "../../webpack/address";

test.each([
  [undefined, "https://localhost:3000/"],
  ["", "https://localhost:3000/"],
  ["https://example.com/rollout", "https://example.com/rollout/"],
  ["https://example.com/rollout/", "https://example.com/rollout/"],
])("base %p is %s", (given, expected) => expect(baseAddress(given)).toBe(expected));

test.each([
  ["http://example.com/", "must begin with https://"],
  ["example.com", "is not an address"],
  ["https://example.com/?a=1", "without ?"],
])("base %s is refused", (given, message) => expect(() => baseAddress(given)).toThrow(message));
