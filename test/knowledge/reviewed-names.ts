/** Code and canonical name of divisions that a person has checked, hard ones above all. */
export const reviewed: readonly (readonly [code: string, name: string])[] = `
110000 Beijing|110105 Chaoyang District|120000 Tianjin|120116 Binhai New Area|120115 Baodi District
130000 Hebei|130225 Laoting County|130726 Yuxian County|131025 Daicheng County|130102 Chang'an District
130107 Jingxing Mining District|140000 Shanxi|140428 Zhangzi County|141024 Hongtong County|140924 Fanshi County
141100 Lüliang|140109 Wanbailin District|150000 Inner Mongolia|150100 Hohhot|150600 Ordos
150700 Hulunbuir|150722 Morin Dawa Daur Autonomous Banner|150781 Manzhouli|152200 Hinggan League|152500 Xilingol League
152900 Alxa League|152923 Ejin Banner|150206 Bayan Obo Mining District|150923 Shangdu County|210000 Liaoning
210200 Dalian|211300 Chaoyang|210113 Shenbei New District|220000 Jilin|220200 Jilin
222400 Yanbian Korean Autonomous Prefecture|222404 Hunchun|230000 Heilongjiang|230100 Harbin|230200 Qiqihar
230208 Meilisi Daur District|232700 Daxing'anling Prefecture|231085 Muling|310000 Shanghai|310115 Pudong New Area
310112 Minhang District|320000 Jiangsu|320116 Luhe District|320506 Wuzhong District|320583 Kunshan
330000 Zhejiang|330382 Yueqing|331000 Taizhou|331102 Liandu District|331127 Jingning She Autonomous County
340000 Anhui|341500 Lu'an|341021 Shexian County|341621 Guoyang County|341300 Suzhou
350000 Fujian|350200 Xiamen|350600 Zhangzhou|350405 Shaxian District|360000 Jiangxi
361000 Fuzhou|360428 Duchang County|361124 Yanshan County|360800 Ji'an|370000 Shandong
371481 Laoling|371722 Shanxian County|371524 Dong'e County|370200 Qingdao|410000 Henan
410621 Xunxian County|411726 Biyang County|419001 Jiyuan|410122 Zhongmu County|420000 Hubei
420116 Huangpi District|429021 Shennongjia Forestry District|422800 Enshi Tujia and Miao Autonomous Prefecture|429005 Qianjiang|430000 Hunan
433100 Xiangxi Tujia and Miao Autonomous Prefecture|430781 Jinshi|431100 Yongzhou|440000 Guangdong|441422 Dabu County
440114 Huadu District|441900 Dongguan|442000 Zhongshan|441803 Qingxin District|450000 Guangxi
450100 Nanning|451200 Hechi|451228 Du'an Yao Autonomous County|451031 Longlin Various Nationalities Autonomous County|460000 Hainan
460300 Sansha|460400 Danzhou|460200 Sanya|500000 Chongqing|500101 Wanzhou District
500102 Fuling District|500103 Yuzhong District|500104 Dadukou District|500105 Jiangbei District|500106 Shapingba District
500107 Jiulongpo District|500108 Nan'an District|500109 Beibei District|500110 Qijiang District|500111 Dazu District
500112 Yubei District|500113 Banan District|500114 Qianjiang District|500115 Changshou District|500116 Jiangjin District
500117 Hechuan District|500118 Yongchuan District|500119 Nanchuan District|500120 Bishan District|500151 Tongliang District
500152 Tongnan District|500153 Rongchang District|500154 Kaizhou District|500155 Liangping District|500156 Wulong District
500229 Chengkou County|500230 Fengdu County|500231 Dianjiang County|500233 Zhongxian County|500235 Yunyang County
500236 Fengjie County|500237 Wushan County|500238 Wuxi County|500240 Shizhu Tujia Autonomous County|500241 Xiushan Tujia and Miao Autonomous County
500242 Youyang Tujia and Miao Autonomous County|500243 Pengshui Miao and Tujia Autonomous County|510000 Sichuan|510100 Chengdu|510300 Zigong
510400 Panzhihua|510500 Luzhou|510600 Deyang|510700 Mianyang|510800 Guangyuan
510900 Suining|511000 Neijiang|511100 Leshan|511300 Nanchong|511400 Meishan
511500 Yibin|511600 Guang'an|511700 Dazhou|511800 Ya'an|511900 Bazhong
512000 Ziyang|513200 Aba Tibetan and Qiang Autonomous Prefecture|513300 Garze Tibetan Autonomous Prefecture|513400 Liangshan Yi Autonomous Prefecture|513201 Barkam
510117 Pidu District|510114 Xindu District|510682 Shifang|511527 Junlian County|511381 Langzhong
511123 Qianwei County|511424 Danling County|510726 Beichuan Qiang Autonomous County|513422 Muli Tibetan Autonomous County|520000 Guizhou
520203 Luzhi Special District|522701 Duyun|522732 Sandu Shui Autonomous County|520325 Daozhen Gelao and Miao Autonomous County|530000 Yunnan
532800 Xishuangbanna Dai Autonomous Prefecture|533400 Diqing Tibetan Autonomous Prefecture|533401 Shangri-La|533103 Mangshi|532501 Gejiu
540000 Xizang|540100 Lhasa|540200 Xigaze|540300 Qamdo|540400 Nyingchi
540500 Shannan|540600 Nagqu|542500 Ngari Prefecture|540234 Gyirong County|610000 Shaanxi
610100 Xi'an|610829 Wubu County|611026 Zhashui County|610118 Huyi District|620000 Gansu
620524 Wushan County|621223 Tanchang County|622926 Dongxiang Autonomous County|623000 Gannan Tibetan Autonomous Prefecture|620722 Minle County
630000 Qinghai|632500 Hainan Tibetan Autonomous Prefecture|632523 Guide County|632600 Golog Tibetan Autonomous Prefecture|632801 Golmud
640000 Ningxia|640100 Yinchuan|640400 Guyuan|650000 Xinjiang|650100 Urumqi
652300 Changji Hui Autonomous Prefecture|652800 Bayingolin Mongolian Autonomous Prefecture|653000 Kizilsu Kirgiz Autonomous Prefecture|653100 Kashgar Prefecture|653101 Kashgar
654000 Ili Kazak Autonomous Prefecture|654022 Qapqal Xibe Autonomous County|654004 Horgos|652825 Qiemo County|659001 Shihezi
710000 Taiwan|810000 Hong Kong|820000 Macao|810006 Sham Shui Po District|652823 Yuli County
`
  .trim()
  .split(/[|\n]/)
  .map((line) => {
    const at = line.indexOf(' ');
    return [line.slice(0, at), line.slice(at + 1)] as const;
  });
