import type { SourceSyntax } from '../prompt/model.ts';
import type { TemplateSyntax } from './syntax.ts';
export declare function loadedSyntax(id: SourceSyntax): TemplateSyntax | undefined;
export declare function loadSyntax(id: SourceSyntax): Promise<TemplateSyntax>;
