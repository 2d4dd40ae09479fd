import { memoryRegistry } from '../../../src/adapters/registry/memory-registry.ts';
import { AS_MLFLOW, registryContract, STRICT } from '../../contracts/registry.ts';

const models: string[] = [];
const addModel = async (name: string): Promise<void> => {
  models.push(name);
};
const clock = () => new Date(0);

registryContract('memory', { ...STRICT, open: async () => memoryRegistry({ clock, models }), addModel });
registryContract('memory, as forgiving as MLflow', {
  ...AS_MLFLOW,
  open: async () => memoryRegistry({ clock, models, lenient: true }),
  addModel,
});
