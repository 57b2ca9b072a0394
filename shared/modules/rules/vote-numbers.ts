/** The counts of one vote, each null until it is entered. Those who may vote are 有表决权的. */
export interface VoteNumbers {
  readonly dueVoters: number | null;
  readonly presentVoters: number | null;
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  /** Votes cast at the meeting; written ones stand apart. */
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstain: number | null;
  readonly writtenYes: number | null;
  readonly writtenNo: number | null;
  readonly writtenAbstain: number | null;
}
