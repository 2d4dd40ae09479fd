export default function makeRunFolder(): void;
export function clearRunFolder(): void;
