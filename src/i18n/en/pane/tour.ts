/** The five stops of the tour. */
export const tourEn = {
  label: "Tour",
  offerTitle: "Take a quick tour",
  offerText: "See the five main features in one minute.",
  begin: "Start",
  decline: "Skip",
  count: "{n} of {all}",
  next: "Next",
  back: "Back",
  end: "End tour",
  finish: "Done",
  titles: {
    answer: "Summary",
    inputs: "Inputs",
    time: "Cash flow",
    risk: "Risk",
    scenarios: "Scenarios",
  },
  texts: {
    answer:
      "Is the solution economically viable, from which client, and why? Change a yellow cell in the sheet; the result follows.",
    inputs:
      "Cost drivers: resources per deployment. Client segments: clients in deployment order. General assumptions: everything else. Change them here or in the sheet.",
    time: "Peak funding, the payback month and the net present value of the rollout.",
    risk: "Set a range for each input and choose Run. You see the probability of breakeven and the inputs that matter most.",
    scenarios: "Duplicate the model, change the copy and compare both. Add an executive summary and share the file.",
  },
} as const;
