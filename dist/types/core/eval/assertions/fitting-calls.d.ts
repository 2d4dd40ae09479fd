import { type Json } from '../../json.ts';
import type { Grade, Graded } from '../assertion.ts';
/** Each call names a tool that is offered, with arguments that fit its schema. Without a call, nothing fits. */
export declare function gradeCalls({ answer, tools }: Graded, value: Json | undefined): Promise<Grade>;
