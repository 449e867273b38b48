import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const chinese: NameStyle = {
  source: 'common pinyin names, written down for Privet',
  female: `
Xiulan Xiuying Meiling Meihua Lihua Yanmei Xiaohong Xiaoyan Guiying Shufen Yuhua Jiayi Yuqing Xinyi Zihan
Ruoxi Peishan Huimin Wenjing Fenfang Chunhua Qiuyue Shuzhen Yulan Jingyi Mengyao Siyu Xuefei Yijun Baozhen`,
  male: `
Jianhua Zhiqiang Haoran Zihao Weiming Guoqiang Xiaoming Junjie Yichen Haoyu Jiahao Wenbin Guanghui Dongmei
Yongjun Zhigang Mingzhe Tianyu Liangwei Hongwei Kaiwen Boyang Zhenyu Jinlong Deming Changhao Guofeng Peizhi`,
  family: `
Zhao Zhou Xiong Zheng Jiang Cheng Shao Zhong Qiao Ouyang Shangguan Zhuge Kuang`,
  knownFemale: `
Yating Lanying`,
  knownMale: `
Jianguo Zhenghao Chengyu Shaohua`,
  knownFamily: `
Zhang Huang Xie Yuan Deng Feng Xiao Qian Liao Tang Fang Duan Hong Qiu Xiang Niu Situ Gong Ruan Liang Zhuang`,
};
