"""Writes the name pools under src/core/guard/pseudonyms/names from the lists of Faker (Python, MIT licence).

Usage: python3 tools/pseudonyms/make-name-pools.py FAKER_FOLDER DICTIONARIES_FOLDER MORE.json
FAKER_FOLDER holds the unpacked wheel `faker` (40.63 was used); DICTIONARIES_FOLDER holds the unpacked npm packages
dictionary-en, -de, -es, -fr, -it, -nl, -pt, -pl and -sv, which serve as a filter only and are not copied; MORE.json holds {style: {female, male, family}}, taken from the person
definitions of @faker-js/faker 10.6 (MIT) for en, pl, it, fr, pt_PT, nl, hr and en_IN.

A name goes into a pool of stand-ins when it is one capitalised word of plain letters, is none of the commonest, is no ordinary word of those
languages (nor becomes one with a short ending), is no part of an English word, and neither holds nor is part of another
name of any pool. The names that fail only these last tests are kept as known names: they tell gender and origin.
"""
import importlib, json, os, re, sys, unicodedata
from collections import defaultdict

faker, dictionaries, further = sys.argv[1], sys.argv[2], json.load(open(sys.argv[3], encoding='utf8'))
sys.path.insert(0, faker)
out = os.path.join(os.path.dirname(__file__), '../../src/core/guard/pseudonyms/names')

CHINESE = {
    'female': 'Xiulan Xiuying Meiling Meihua Lihua Yanmei Xiaohong Xiaoyan Guiying Shufen Yuhua Jiayi Yuqing Xinyi Zihan Ruoxi Yating Peishan Huimin Wenjing Lanying Fenfang Chunhua Qiuyue Shuzhen Yulan Jingyi Mengyao Siyu Xuefei Yijun Baozhen',
    'male': 'Jianguo Jianhua Zhiqiang Haoran Zihao Weiming Guoqiang Xiaoming Junjie Yichen Haoyu Jiahao Zhenghao Chengyu Wenbin Guanghui Dongmei Yongjun Zhigang Mingzhe Tianyu Shaohua Liangwei Hongwei Kaiwen Boyang Zhenyu Jinlong Deming Changhao Guofeng Peizhi',
    'family': 'Zhang Zhao Zhou Huang Xiong Zheng Xie Jiang Cheng Yuan Deng Feng Xiao Qian Liao Shao Tang Zhong Fang Qiao Duan Hong Qiu Xiang Niu Ouyang Shangguan Situ Zhuge Gong Ruan Kuang Liang Zhuang',
}
STYLES = {
    'english': (['en_US', 'en_GB'], []),
    'spanish': (['es_ES', 'es_MX', 'es_CO', 'es_AR'], []),
    'german': (['de_DE', 'de_AT'], []),
    'french': (['fr_FR', 'fr_QC', 'fr_BE'], []),
    'italian': (['it_IT'], []),
    'dutch': (['nl_NL', 'nl_BE'], []),
    'portuguese': (['pt_PT', 'pt_BR'], []),
    'polish': (['pl_PL'], []),
    'nordic': (['no_NO', 'da_DK', 'sv_SE', 'fi_FI'], []),
    'slavic': (['cs_CZ', 'hr_HR', 'sl_SI', 'sk_SK'], []),
    'arabic': (['fr_DZ'], []),
    'indian': (['en_IN'], []),
    'turkish': (['tr_TR'], []),
    'chinese': ([], [CHINESE]),
}
POLISH_FAMILY = 'Kowalski Kowalczyk Zielinski Szymanski Wozniak Dabrowski Kozlowski Jankowski Mazur Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zajac Pawlowski Michalski Krol Wieczorek Jablonski Wrobel Nowakowski Majewski Olszewski Stepien Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Gorski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wroblewski Marciniak Jasinski Zawadzki Jakubowski Sadowski Bak Chmielewski Wlodarczyk Borkowski Czarnecki Sawicki Sokolowski Urbanski Kubiak Maciejewski Szczepanski Kucharski Wilk Kalinowski Lis Mazurek Wysocki Adamski Kazmierczak Wasilewski Sobczak Czerwinski Andrzejewski Cieslak Glowacki Zakrzewski Kolodziej Sikorski Krajewski Gajewski Szymczak Szulc Baranowski Laskowski Brzezinski Makowski Ziolkowski Przybylski'


def plain(name):
    """The name in plain letters, as the pools hold it, or nothing when it is no single capitalised word."""
    text = unicodedata.normalize('NFD', name.replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o').replace('Ø', 'O').replace('ß', 'ss').replace('đ', 'd').replace('ı', 'i').replace('İ', 'I').replace('æ', 'ae').replace('å', 'a'))
    text = ''.join(c for c in text if not unicodedata.combining(c))
    # Names that need a capital inside (McGuire, O'Connor) do not survive a change of letter case.
    inner = re.match(r'Mc|Mac[cdghklnp]|O(?:brien|connor|donnell|hara|keefe|leary|neal|neil|neill|reilly|rourke|sullivan)', text)
    return text if re.fullmatch(r'[A-Z][a-z]{2,11}', text) and not inner else None


def names(locales, attribute):
    found = []
    for locale in locales:
        try:
            provider = importlib.import_module('faker.providers.person.' + locale).Provider
        except ImportError:
            continue
        for name in list(getattr(provider, attribute, []) or []):
            short = plain(name)
            if short and short not in found:
                found.append(short)
    return found


words, english = set(), set()
for language in 'en de es fr it nl pt pl sv'.split():
    folder = next(d for d in os.listdir(dictionaries) if d.startswith('dictionary-' + language))
    for line in open(os.path.join(dictionaries, folder, 'index.dic'), encoding='utf8'):
        word = line.split('/')[0].split('\t')[0].strip()
        if word and word == word.lower() and word.isalpha():
            short = ''.join(c for c in unicodedata.normalize('NFD', word) if not unicodedata.combining(c))
            words.add(short)
            if language == 'en':
                english.add(short)
inside = set()
for word in english:
    for length in range(4, min(len(word), 12) + 1):
        for start in range(len(word) - length + 1):
            inside.add(word[start:start + length])
ENDINGS = ['', 's', 'e', 'n', 'en', 'er', 'es', 'a', 'o', 'y', 'i', 'em', 'in', 'd', 'ed']


def ordinary(name):
    low = name.lower()
    return low in inside or any(low + ending in words for ending in ENDINGS)


pools = {}
for style, (locales, extra) in STYLES.items():
    pool = {
        'female': names(locales, 'first_names_female'),
        'male': names(locales, 'first_names_male'),
        'family': names(locales, 'last_names'),
    }
    for part, items in further.get(style, {}).items():
        pool[part] += [n for n in dict.fromkeys(map(plain, items)) if n and n not in pool[part]]
    for more in extra:
        for part, text in more.items():
            pool[part] += [n for n in text.split() if n not in pool[part]]
    if style == 'polish':
        pool['family'] += [n for n in POLISH_FAMILY.split() if n not in pool['family']]
    if style == 'slavic':
        pool['family'] = [n for n in pool['family'] if not n.endswith('ova')]
    pools[style] = pool

gender, given, family = defaultdict(set), set(), set()
votes = defaultdict(lambda: {'female': 0, 'male': 0})
for pool in pools.values():
    for part in ('female', 'male'):
        for name in pool[part]:
            gender[name].add(part)
            votes[name][part] += 1
            given.add(name)
    family.update(pool['family'])

# The commonest names would too often stand in a text by chance. Faker gives shares for the United States and Sweden; for
# the other lists a name that four of them hold counts as common.
common = set()
for locale, given_share, family_share in (('en_US', 0.0012, 0.0007), ('sv_SE', 0.003, 0.002)):
    provider = importlib.import_module('faker.providers.person.' + locale).Provider
    for attribute, share in (('first_names_female', given_share), ('first_names_male', given_share), ('last_names', family_share)):
        common.update(plain(name) for name, weight in getattr(provider, attribute).items() if weight >= share)
lists = defaultdict(int)
for pool in pools.values():
    for part in ('female', 'male', 'family'):
        for name in set(pool[part]):
            lists[name] += 1
common.update(name for name, count in lists.items() if count >= 4)

good = [n for n in given | family if not ordinary(n) and n not in common and len(n) >= 4 and not (n in given and n in family) and len(gender[n]) < 2]
holds = defaultdict(set)
lower = {n.lower(): n for n in good}
for name in good:
    low = name.lower()
    for length in range(4, len(low)):
        for start in range(len(low) - length + 1):
            part = lower.get(low[start:start + length])
            if part:
                holds[name].add(part)
                holds[part].add(name)
left = set(good)
while True:
    name = max(left, key=lambda n: (len(holds[n]), n))
    if not holds[name]:
        break
    left.remove(name)
    for other in holds.pop(name):
        holds[other].discard(name)

LIMIT = {'female': 220, 'male': 220, 'family': 300}
taken = set()


def block(title, items):
    lines, line = [], ''
    for item in items:
        if len(line) + len(item) + 1 > 108:
            lines.append(line)
            line = ''
        line = (line + ' ' + item).strip()
    lines.append(line)
    return f'  {title}: `\n' + '\n'.join(lines) + '`,\n'


def spread(items, limit):
    """As many as the limit, taken evenly from a list that may be alphabetical."""
    if len(items) <= limit:
        return items
    return [items[i * len(items) // limit] for i in range(limit)]


def mostly(name, part):
    """True when at least three quarters of the lists that hold a given name hold it for this gender."""
    count = votes[name]
    return count[part] >= 3 * (count['female'] + count['male'] - count[part])


for style, pool in pools.items():
    text = f"import type {{ NameStyle }} from './style.ts';\n\n"
    source = 'common pinyin names, written down for Privet' if style == 'chinese' else 'Faker for Python 40.63 (MIT), ' + ', '.join(STYLES[style][0]) + ('; @faker-js/faker 10.6 (MIT)' if style in further else '')
    text += f"/** Written by tools/pseudonyms/make-name-pools.py. */\nexport const {style}: NameStyle = {{\n  source: '{source}',\n"
    counts, own = [], set()
    for part in ('female', 'male', 'family'):
        pick = [n for n in pool[part] if n in left and n not in taken]
        pick = spread(pick, LIMIT[part])
        taken.update(pick)
        own.update(pick)
        counts.append(len(pick))
        text += block(part, pick)
    for part, title, limit in (('female', 'knownFemale', 900), ('male', 'knownMale', 900), ('family', 'knownFamily', 1600)):
        known = [n for n in pool[part] if n not in own and (part == 'family' or mostly(n, part))]
        text += block(title, spread(known, limit))
    text += '};\n'
    open(os.path.join(out, style + '.ts'), 'w').write(text)
    print(style, counts)
