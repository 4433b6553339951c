import { expect, test } from '@jest/globals';
import { lineMeant } from '../../../generators/core/verify/rules/line-meant.js';

test.each<[string, boolean, string | undefined]>([
  ['cd /app', false, 'WORKDIR /app'],
  ['cd /app && pip install x', false, 'RUN cd /app && pip install x'],
  ['cd ~/app', false, undefined],
  ['cd $HOME', false, undefined],
  ['export A=1', false, 'ENV A=1'],
  ['export A="b c"', false, 'ENV A="b c"'],
  ['export A=1 && make', false, 'RUN export A=1 && make'],
  ['export A=$(date)', false, undefined],
  ['export A', false, undefined],
  ['python app.py', true, 'CMD ["python", "app.py"]'],
  ['python app.py && echo', true, 'CMD python app.py && echo'],
  ['python app.py "a b"', true, 'CMD python app.py "a b"'],
  ['flask run --host $HOST', true, 'CMD flask run --host $HOST'],
])('%s', async (source, isLast, right) => {
  const typed = source.split(' ')[0] ?? '';
  const { names = [] } = await lineMeant({ source, typed }, isLast);
  expect(names[1]).toBe(right);
});
