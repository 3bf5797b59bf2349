/** Words that look like places and are none, or are part of another name. */
import { describe, test } from 'vitest';
import { expectDrawn } from './drawn.ts';

describe('never matches', () => {
  test.each([
    'Chinese and Sichuanese cooks, Tibetan herders and Singaporean bankers agreed.',
    'The northeast grows and the west develops; the south follows the east.',
    'It is a highland of opening up, said the Councilor, under the Belt and Road.',
    'The China Daily, the Chongqing Daily and the Sichuan Daily reported on it.',
    'The Bank of China, Sichuan Airlines, Air China and Chongqing Rural Commercial Bank lent money.',
    'The University of Electronic Science and Technology of China and Southwest University opened.',
    'The Chongqing Municipal Committee of the Communist Party of China met.',
    'The Xinjiang Production and Construction Corps harvested cotton.',
    'The China-Singapore (Chongqing) Demonstration Initiative on Strategic Connectivity goes on.',
    'The China-Singapore Interconnection Project was praised by all.',
    'The Boao Forum for Asia and the Western China International Fair closed.',
    'He read a guide, drank Longjing tea and walked a mile to the lake.',
    'Park Geun-hye walked past the National Park and an Industrial Park.',
    'The Nature Reserve, the New Area and the High-tech Zone were left out.',
    'Reporters of Xinhua wrote that peace (heping) is dear.',
    'Ms Florence Hui, Michael Jordan and George Washington are persons.',
    'Mr. Parma, Dr Perm and Madam Boise are persons.',
    'The Russia and China Magazine and the Sichuan and Chongqing Municipal Committees said no.',
    'The Office of Foreign Affairs (Chongqing FAO) wrote; guests of Chongqing FAO read.',
    'Then Li Yunyang and Wang Fengjie spoke for an hour.',
    'An ordinary district, a small county and any river will do.',
    'The Autonomous Prefecture has eleven counties, and the Autonomous County none.',
    'The Canton of Uri lies in the mountains, and the Canton Fair is held in spring.',
    'He left the town of Li Bai, the village of Mao and the town of winds.',
    'A town of Miao weavers, a village of Tibetan herders and the village of the year are spoken of.',
    'A Tujia village and a Miao town keep their songs.',
    'Chang’an Auto and Dongfeng Motor sell cars.',
    'It cost 3.2 million U.S. dollars, 20 million Hong Kong dollars or one Singapore dollar.',
    'The trade came to US$14 million, then to US $3 million.',
    'The speech “Making Green Industrial Parks Work” was short.',
    'The Grotto Temple Protection Project was praised.',
    'The crews of Shenzhou-19 and Shenzhou XX shook hands.',
    'In May, Will Park and April Lake met.',
    'It was named a Sponge City, a National Civilized City, a Strong County and a Low-carbon Pilot City.',
    'The Sister City pact, the Host City bid and the Dual Carbon Demonstration Zone were spoken of.',
    'The Youth League, the Democratic League and the Super League held meetings.',
  ])('%s', (drawing) => expectDrawn(drawing));
});
