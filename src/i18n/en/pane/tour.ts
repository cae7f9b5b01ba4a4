/** The five stops of the tour. */
export const tourEn = {
  label: "Tour",
  offerTitle: "New here?",
  offerText: "Five stops, one minute: what stands where, and what it is for.",
  begin: "Show me",
  decline: "No, thank you",
  count: "{n} of {all}",
  next: "Next",
  back: "Back",
  end: "End the tour",
  finish: "Begin",
  titles: {
    answer: "The answer",
    inputs: "What it hangs on",
    time: "When the money is back",
    risk: "How sure it is",
    scenarios: "Take it further",
  },
  texts: {
    answer:
      "Does the solution pay for itself, from which client on, and why? Change a yellow cell in the sheet: the answer follows.",
    inputs:
      "Drivers are what one deployment consumes, segments the clients in their order, terms all the rest. Change them here or in the sheet.",
    time: "How deep the money is out, in which month it is back for good, and what the rollout is worth today.",
    risk: "Say how far each input may be off and press Run: the chance of breakeven, and the inputs that decide.",
    scenarios:
      "Duplicate the model, change the copy, compare them side by side, make a page for the meeting, share the file.",
  },
} as const;
