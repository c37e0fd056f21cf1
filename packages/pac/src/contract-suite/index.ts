export { callRecorder } from './call-recorder.ts';
export type { CallRecorder } from './call-recorder.ts';
export type { CommandWishes, ContractFault, ContractHarness } from './contract-harness.ts';
export { describePacContract } from './describe-pac-contract.ts';
export { FAULT_MATRIX } from './fault-matrix.ts';
export type { FaultRow } from './fault-matrix.ts';
