#define _GNU_SOURCE
#include "CTerminal.h"

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

void desk_heap_share(void) {
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, 1 << 20);
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
}

/// The segments of one loaded file that nobody can have written to.
static int give_back(struct dl_phdr_info *loaded, size_t size, void *context) {
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE) - 1;
    for (int i = 0; i < loaded->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &loaded->dlpi_phdr[i];
        if (segment->p_type != PT_LOAD || segment->p_flags & PF_W) continue;
        uintptr_t start = (loaded->dlpi_addr + segment->p_vaddr + page) & ~page;
        uintptr_t end = (loaded->dlpi_addr + segment->p_vaddr + segment->p_filesz) & ~page;
        if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
    }
    return 0;
}

void desk_code_give_back(void) { dl_iterate_phdr(give_back, NULL); }
