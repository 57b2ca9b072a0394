/** What became of a number of the 发文登记簿. */
export const outgoingStates = { issued: "已印发", voided: "作废", blank: "空号" } as const;

export type OutgoingState = keyof typeof outgoingStates;
